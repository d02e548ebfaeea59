(() => {
  const a = document.querySelector('.avis'), C = 'tc_avis';
  const lire = () => document.cookie.split('; ').find(x => x.startsWith(C + '='))?.split('=')[1];
  const lancer = () => { const s = document.createElement('script'); s.src = '//analytics.tiktok.com/i18n/pixel/events.js?sdkid=C0TERRE'; s.async = true; document.head.append(s); };
  const garder = v => { document.cookie = C + '=' + v + '; path=/; max-age=15768000; SameSite=Lax'; a.hidden = true; if (v === 'oui') lancer(); };
  a.querySelector('.ok').onclick = () => garder('oui');
  a.querySelector('.ko').onclick = () => garder('non');
  a.querySelector('.fermer').onclick = () => garder('oui');
  document.querySelector('.js-cookies').onclick = e => { e.preventDefault(); a.hidden = false; };
  const v = lire();
  if (v) { if (v === 'oui') lancer(); return; }
  const pages = Number((document.cookie.match(/tc_pages=(\d+)/) || [])[1] || 0) + 1;
  document.cookie = 'tc_pages=' + pages + '; path=/; SameSite=Lax';
  if (pages > 1) garder('oui'); else a.hidden = false; // deuxième page vue : navigation poursuivie
})();
