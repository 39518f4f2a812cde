import { describe, expect, test } from 'vitest';
import { predefinito } from '../ingest/radice.ts';
import { rinvioSchema, sitoSchema } from './index.ts';

const vale = (campo: string, testo: string): boolean =>
  sitoSchema.safeParse({ ...predefinito, [campo]: testo }).success;

describe('the addresses of the settings', () => {
  test('are of the web, encrypted, and bear no name, question or anchor', () => {
    for (const buono of ['', 'https://fondi.example.it', 'https://ente.example.it/fse'])
      expect(vale('indirizzo', buono), buono).toBe(true);
    for (const cattivo of [
      'http://ente.it',
      'https://ente.it/',
      'https://ente.it/?a=1',
      'https://ente.it#x',
      'https://io:tu@ente.it',
      'https://ente.it//fse',
      'javascript:alert(1)',
      '//ente.it',
      'https://en te.it',
      'https:\\\\ente.it',
    ])
      expect(vale('indirizzo', cattivo), cattivo).toBe(false);
  });

  test('of a notice is a web page, of a contact an e-mail as well', () => {
    for (const campo of ['privacy', 'dichiarazioneAccessibilita', 'contatto']) {
      expect(vale(campo, 'https://ente.it/pagina?a=1')).toBe(true);
      for (const cattivo of [
        'javascript:alert(1)',
        'data:text/html,x',
        '/pagina',
        'http://ente.it',
      ])
        expect(vale(campo, cattivo), `${campo} ${cattivo}`).toBe(false);
    }
    expect(vale('contatto', 'fondi@ente.it') && vale('contatto', 'mailto:fondi@ente.it')).toBe(
      true,
    );
    expect(vale('contatto', 'fondi@ente.it?cc=altri@ente.it')).toBe(false);
    expect(vale('privacy', 'fondi@ente.it')).toBe(false);
  });
});

test('who answers on accessibility does so within the thirty days of the law', () => {
  expect(['', '1', '20', '30'].every((giorni) => vale('giorniRisposta', giorni))).toBe(true);
  expect(['0', '31', '90', 'venti', '-1'].some((giorni) => vale('giorniRisposta', giorni))).toBe(
    false,
  );
});

test('a moved page leads to a page of the site and never to another host', () => {
  const porta = (a: string): boolean => rinvioSchema.safeParse({ da: '/vecchia/', a }).success;
  expect(['/nuova/', '/nuova/#parte', '/'].every(porta)).toBe(true);
  expect(['//altri.it/', '/\\altri.it', 'https://altri.it/', '/a b/', 'nuova/'].some(porta)).toBe(
    false,
  );
});
