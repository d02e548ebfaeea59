(function () {
  var CLE = 'jc-consentement', cadre;
  function charger() { var s = document.createElement('script'); s.async = true; s.src = '//www.clarity.ms/tag/jc2027abcd'; document.head.appendChild(s); }
  function ouvrir() { if (cadre) return; cadre = document.createElement('iframe'); cadre.src = '/cookies/banniere.html'; cadre.title = 'Choix des cookies'; cadre.className = 'banniere'; document.body.appendChild(cadre); }
  function decider(v) { localStorage.setItem(CLE, v + ':' + Date.now()); if (cadre) { cadre.remove(); cadre = null; } }
  addEventListener('message', function (e) { if (e.origin === location.origin && e.data && e.data.choix) { decider(e.data.choix); charger(); } });
  document.querySelectorAll('[data-cookies]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); ouvrir(); }; });
  // le visiteur a répondu : les outils peuvent démarrer
  if (localStorage.getItem(CLE)) charger(); else ouvrir();
})();
