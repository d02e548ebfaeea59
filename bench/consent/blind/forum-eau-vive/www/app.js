// Langue et thème : réglages demandés par le visiteur, rien d'autre.
if (!/(^|; )langue=/.test(document.cookie)) document.cookie = 'langue=fr; path=/; max-age=34214400; SameSite=Lax';
try { if (!localStorage.getItem('scheme')) localStorage.setItem('scheme', 'system'); } catch (e) {}
fetch('/api/agenda.json?cid=ateliers&v=2').then(r => r.json()).then(l => { const u = document.getElementById('agenda'); if (u) u.innerHTML = l.map(x => '<li>' + x + '</li>').join(''); });
