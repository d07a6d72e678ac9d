/* The hash the frame set is opened with says where to begin; from there on the links lead the frame on the right. */
window.addEventListener('load', () => {
  frames.main.location.replace('main?route=' + location.hash.replace(/^#\/?/, ''));
});
