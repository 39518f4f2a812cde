// First: before any schema is made.
import './senzaEval.ts';
import { apriOfficina } from './officina.ts';
import { servi } from './posta.ts';

// The first message brings the port; all the others come through it.
addEventListener('message', ({ ports: [porta] }) => {
  if (porta) servi(porta, apriOfficina());
});
