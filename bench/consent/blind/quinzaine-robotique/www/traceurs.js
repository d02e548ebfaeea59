(() => {
  const s = document.querySelector('.tc'), C = 'quinzaine_traceurs';
  const lire = () => document.cookie.match(/(?:^|; )quinzaine_traceurs=mesure!(true|false)/)?.[1];
  const activer = () => document.querySelectorAll('script[data-finalite]').forEach(x => { const y = document.createElement('script'); y.src = x.dataset.src; x.replaceWith(y); });
  const choisir = v => { document.cookie = C + '=mesure!' + v + '; path=/; max-age=15552000; SameSite=Lax'; s.hidden = true; if (v === 'true') activer(); };
  s.querySelectorAll('.tc-b').forEach(b => { b.onclick = () => choisir(b.dataset.v); b.onkeydown = e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); choisir(b.dataset.v); } }; });
  document.getElementById('lien-traceurs').onclick = () => { s.hidden = false; };
  const v = lire(); if (!v) s.hidden = false; else if (v === 'true') activer();
})();
