// Choix du visiteur : gardé six mois dans le navigateur.
(() => {
  const CLE = 'meridiennes.choix', d = document.getElementById('vie-privee'), f = document.getElementById('vp-deux');
  const lire = () => { try { const v = JSON.parse(localStorage.getItem(CLE)); return v && v.jusqua > Date.now() ? v : null; } catch { return null; } };
  const mesurer = () => { const s = document.createElement('script'); s.src = '//www.googletagmanager.com/gtag/js?id=G-MERID12345'; s.async = true; document.head.append(s); };
  const garder = mesure => { localStorage.setItem(CLE, JSON.stringify({ mesure, jusqua: Date.now() + 182 * 864e5 })); d.close(); if (mesure) mesurer(); };
  const ouvrir = () => { if (!d.open) d.showModal(); };
  d.addEventListener('cancel', e => { if (!lire()) e.preventDefault(); });
  document.getElementById('vp-tout').onclick = () => garder(true);
  document.getElementById('vp-perso').onclick = () => { f.hidden = false; document.getElementById('vp-un').hidden = true; };
  f.onsubmit = e => { e.preventDefault(); garder(f.elements.mesure.checked); };
  document.getElementById('rouvrir').onclick = () => { f.hidden = true; document.getElementById('vp-un').hidden = false; ouvrir(); };
  const v = lire(); if (!v) ouvrir(); else if (v.mesure) mesurer();
})();
