(function () {
  var $ = function (i) { return document.getElementById(i); }, box = $('cmp');
  function load() { var s = document.createElement('script'); s.async = true; s.src = '//www.clarity.ms/tag/riv3rs2027'; document.head.appendChild(s); }
  function accept() { document.cookie = 'consent=all; path=/; max-age=31536000; SameSite=Lax'; box.hidden = true; load(); }
  function reject() { document.cookie = 'consent=none; path=/; SameSite=Lax'; box.hidden = true; }
  $('accept-all').onclick = accept; $('reject-all').onclick = reject;
  $('prefs').onclick = function () { $('panel').hidden = !$('panel').hidden; };
  $('sw').onclick = function () { var on = this.getAttribute('aria-checked') !== 'true'; this.setAttribute('aria-checked', on); this.textContent = on ? 'On' : 'Off'; };
  $('save').onclick = function () { if ($('sw').getAttribute('aria-checked') === 'true') accept(); else reject(); };
  $('cookie-settings').onclick = function (e) { e.preventDefault(); box.hidden = false; };
  var m = document.cookie.match(/(?:^|; )consent=(\w+)/);
  if (!m) box.hidden = false; else if (m[1] === 'all') load();
})();
