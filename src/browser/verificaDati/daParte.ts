// First: before any schema is made.
import './senzaEval.ts';
import { nelBrowser } from './deposito.ts';
import { apriOfficina } from './officina.ts';
import { racconta, servi } from './posta.ts';

// The first message brings the port; all the others come through it.
addEventListener('message', ({ ports: [porta] }) => {
  if (!porta) return;
  const oggi = new Date().toISOString().slice(0, 10);
  servi(porta, apriOfficina(nelBrowser(), oggi, racconta(porta)));
});
