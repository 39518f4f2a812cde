/** What a drawing whose marks can be walked is, for those who hear it. */
export const camminata = 'grafico, si percorre con le frecce';
