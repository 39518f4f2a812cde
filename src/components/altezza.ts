/** Tells the page around an embedded figure how tall it is, now and whenever it changes. */
const dici = (): void => {
  parent.postMessage({ fondiInChiaro: document.documentElement.scrollHeight }, '*');
};

if (parent !== window) new ResizeObserver(dici).observe(document.body);
