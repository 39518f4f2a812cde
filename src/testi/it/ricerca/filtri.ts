/** The filters and the order of the search. */
export const filtri = {
  titolo: 'Filtra e ordina, anche senza scrivere nulla',
  campi: {
    programma: { etichetta: 'Programma', tutti: 'tutti' },
    asse: { etichetta: 'Asse', tutti: 'tutti' },
    anno: { etichetta: 'Anno', tutti: 'tutti' },
    stato: { etichetta: 'A che punto è', tutti: 'comunque' },
    misura: { etichetta: 'Misura', tutti: 'tutte' },
  },
  ordina: 'Ordina per',
  ordini: { pertinenza: 'pertinenza', importo: 'importo', nome: 'nome', data: 'data' },
  togli: 'Togli i filtri',
};
