(function () {
  var b = document.getElementById('consentement'), f = document.getElementById('finalites'), K = 'consentement-videos';
  function lu() { try { var o = JSON.parse(localStorage.getItem(K)); return o && o.fin > Date.now() ? o.rep : null; } catch (e) { return null; } }
  function videos() { document.querySelectorAll('[data-yt]').forEach(function (x) { var i = document.createElement('iframe'); i.src = '//www.youtube-nocookie.com/embed/' + x.dataset.yt; i.title = 'Film du village'; i.width = 560; i.height = 315; x.replaceChildren(i); }); }
  function garder(r) { localStorage.setItem(K, JSON.stringify({ rep: r, fin: Date.now() + 182 * 864e5 })); b.hidden = true; if (r === 'oui') videos(); }
  b.querySelectorAll('[data-rep]').forEach(function (x) { x.onclick = function () { garder(x.dataset.rep); }; });
  b.querySelector('[aria-controls]').onclick = function () { f.hidden = !f.hidden; };
  document.getElementById('confirmer').onclick = function () { var r = f.querySelector(':checked'); garder(r ? r.value : 'non'); };
  document.getElementById('gerer').onclick = function () { b.hidden = false; };
  var r = lu(); if (!r) b.hidden = false; else if (r === 'oui') videos();
})();
