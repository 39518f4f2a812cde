/** What tells the places of wide tables apart comes where there are some. */
if (document.querySelector('.tabella-scorri'))
  void import('../browser/scorre.ts').then(({ scorrono }) => scorrono(document));
