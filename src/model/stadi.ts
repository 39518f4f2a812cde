/** The stages of money, from the promise to what is certain. */
export const stadi = ['programmato', 'impegni', 'pagamenti', 'spesa_certificata'] as const;

/** The two stages of money that the datasets of the Commission follow, with definitions of their own. */
export const stadiDeiDati = ['costo_selezionato', 'spesa_dichiarata'] as const;

/** A stage of money: one of the four of documents, or of the two of the Commission's data. */
export type Stadio = (typeof stadi)[number] | (typeof stadiDeiDati)[number];

/** The frame and the stages of money. */
export const soldi = ['dotazione', ...stadi, ...stadiDeiDati] as const;

/** What is set side by side of a programme or an Asse: the frame and the stages of money, and the people. */
export const misureAConfronto = [...soldi, 'destinatari'] as const;
