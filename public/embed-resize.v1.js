/* IPv6 Atlas, MIT licence: keeps frames of our figures as high as what is in them. Version 1: these bytes never change. */
(function () {
  'use strict';
  var script = document.currentScript;
  var home = script && script.src ? script.src.replace(/[^/]*$/, '') : null;
  function frames() {
    return Array.prototype.filter.call(document.getElementsByTagName('iframe'), function (frame) {
      return frame.hasAttribute('data-ipv6-atlas') || (home && frame.src.indexOf(home) === 0);
    });
  }
  function fit(frame, height) {
    frame.style.height = height + 'px';
    var missing = height - frame.clientHeight;
    if (missing > 0) frame.style.height = height + missing + 'px';
  }
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'set-height' || typeof data.height !== 'number') return;
    if (!(data.height >= 50 && data.height <= 20000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) fit(frame, Math.ceil(data.height));
    });
  });
  /* A frame that spoke before we listened speaks again when its size changes. */
  frames().forEach(function (frame) {
    frame.style.height = frame.offsetHeight + 1 + 'px';
  });
})();
