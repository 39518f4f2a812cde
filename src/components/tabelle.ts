import { scorrono } from '../browser/scorre.ts';

scorrono(document);
