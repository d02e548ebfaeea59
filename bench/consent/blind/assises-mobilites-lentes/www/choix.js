(function () {
  var v = document.querySelector('.voile'), f = v.querySelector('fieldset'), K = 'aml.cookies';
  function lu() { var m = document.cookie.match(/(?:^|; )aml\.cookies=([01])/); return m && m[1]; }
  function ga() { var s = document.createElement('script'); s.src = '//www.googletagmanager.com/gtag/js?id=G-LENTES0001'; s.async = true; document.head.appendChild(s); }
  function garder(c) { document.cookie = K + '=' + c + ';path=/;max-age=15552000;SameSite=Lax'; v.hidden = true; if (c === '1') ga(); }
  v.querySelectorAll('[data-c]').forEach(function (b) { b.onclick = function () { garder(b.dataset.c); }; });
  v.querySelector('.x').onclick = function () { garder('0'); };
  v.querySelector('.regler').onclick = function () { f.hidden = !f.hidden; this.setAttribute('aria-expanded', String(!f.hidden)); };
  v.querySelector('.garder').onclick = function () { garder(document.getElementById('ga-ok').checked ? '1' : '0'); };
  document.querySelector('[data-ouvrir-choix]').onclick = function () { v.hidden = false; };
  if (lu() === null) v.hidden = false; else if (lu() === '1') ga();
})();
