#!/usr/bin/env python3
"""Controlla da soli il registro di questo sito, o una sua cifra: bastano Python e openssl.
  python3 verifica-registro.py CHIAVE cifra.tlog-proof
  python3 verifica-registro.py CHIAVE registro.csv checkpoint [altre testate o copie del registro, conservate prima]
CHIAVE è la chiave pubblica di chi pubblica, presa fuori dal sito; «-» se il registro non è firmato."""
import base64, hashlib, subprocess, sys, tempfile
H = lambda *parti: hashlib.sha256(b"".join(parti)).digest()
def esigi(vero, perche):
    if not vero: sys.exit("RIFIUTATO: " + perche)
def albero(foglie):  # RFC 6962, § 2.1
    k = 1 << (len(foglie) - 1).bit_length() - 1 if len(foglie) > 1 else 0
    return H(b"\1", albero(foglie[:k]), albero(foglie[k:])) if k else foglie[0]
def testata(nota, chiave):  # c2sp.org/signed-note: quante righe e quale radice, se la firma è vera
    testo, _, firme = (nota[:-1] if nota[-1:] == b"\n" else b"").rpartition(b"\n\n")
    nome, _, resto = chiave.split("+", 2) if chiave != "-" else esigi(False, "senza chiave una firma non dice nulla")
    tipo, testo = base64.b64decode(resto), testo + b"\n"
    inizio = f"— {nome} ".encode()
    mie = [base64.b64decode(f[len(inizio):]) for f in firme.split(b"\n") if f.startswith(inizio)]
    mie = [f[4:] for f in mie if f[:4] == H(nome.encode(), b"\n", tipo)[:4]]
    with tempfile.TemporaryDirectory() as qui:
        def file(nome, bytes): open(f"{qui}/{nome}", "wb").write(bytes); return f"{qui}/{nome}"
        comando = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-rawin", "-in", file("testo", testo),
                   "-inkey", file("chiave", bytes.fromhex("302a300506032b6570032100") + tipo[1:]), "-sigfile"]
        vere = [subprocess.run(comando + [file("firma", f)], capture_output=True).returncode == 0 for f in mie]
    esigi(vere and all(vere), "la testata non è firmata da questa chiave")
    origine, quante, radice = testo.split(b"\n")[:3]
    esigi(origine == nome.encode(), "la testata è di un altro registro")
    return int(quante), base64.b64decode(radice)
def cifra(prova, chiave):  # c2sp.org/tlog-proof: la riga è nel registro della testata (RFC 9162, § 2.1.3.2)
    righe, _, nota = prova.partition(b"\n\n")
    _, extra, indice, *cammino = righe.split(b"\n")
    riga, (n, radice) = base64.b64decode(extra[6:], validate=True), testata(nota, chiave)
    fn, sn, r = int(indice[6:]), n - 1, H(b"\0", riga)
    esigi(fn <= sn, "la riga è oltre la fine del registro")
    for p in (base64.b64decode(c) for c in cammino):
        esigi(sn, "la prova è troppo lunga")
        r = H(b"\1", p, r) if fn % 2 or fn == sn else H(b"\1", r, p)
        while fn == sn and fn % 2 == 0 and fn: fn, sn = fn >> 1, sn >> 1
        fn, sn = fn >> 1, sn >> 1
    esigi(sn == 0 and r == radice, "la riga non è nel registro firmato")
    return riga.decode()
def registro(bytes, note, copie, chiave):
    righe = bytes.splitlines(True) if bytes.endswith(b"\n") else [b""]
    for prima, riga in zip(righe, righe[1:]):
        esigi(riga[-65:-1].decode("latin1") == H(prima).hex(), "questa riga non segue quella di prima: " + riga.decode(errors="replace"))
    date = [riga[:10] for riga in righe[1:]]
    esigi(date == sorted(date), "le date tornano indietro")
    foglie = [H(b"\0", riga) for riga in righe[1:]]
    for i, (n, radice) in enumerate(testata(nota, chiave) for nota in note):
        esigi(n == len(foglie) if i == 0 else n <= len(foglie), f"la testata è di {n} righe, il registro di {len(foglie)}")
        esigi(foglie and albero(foglie[:n]) == radice, f"le prime {n} righe non sono quelle firmate")
    for copia in copie: esigi(bytes.startswith(copia), "la copia conservata non è l’inizio di questo registro")
    esigi(foglie and (note or copie), "manca con che cosa confrontarlo: una testata firmata, o una copia di prima")
    return f"{len(foglie)} righe, l’ultima del {date[-1].decode()}, impronta {H(righe[-1]).hex()}"
if __name__ == "__main__":
    if len(sys.argv) < 3: sys.exit(__doc__)
    chiave, file = sys.argv[1], [open(nome, "rb").read() for nome in sys.argv[2:]]
    copie = [f for f in file[1:] if f.startswith(b"data;")]
    try:
        if file[0].startswith(b"c2sp.org/tlog-proof@v1\n"): print("VERO, nel registro firmato:\n" + cifra(file[0], chiave))
        else: print("VERO:", registro(file[0], [f for f in file[1:] if f not in copie], copie, chiave))
    except (ValueError, IndexError): esigi(False, "un file non ha la forma che dovrebbe")
