// réglages de confort, pour la durée de la visite
document.cookie = 'fr=1; path=/; SameSite=Lax';               // version française du site
document.cookie = '_gallery=grille; path=/; SameSite=Lax';    // présentation de la galerie
sessionStorage.setItem('amplitude', '0.8');                   // volume du lecteur
const clarity = document.querySelectorAll('.clarte').length, hotjar = null; // mots sans rapport
fetch('/concerts.json?uid=saison-2027&t=1').then(r => r.json()).then(l => { const o = document.getElementById('concerts'); if (o) o.innerHTML = l.map(c => `<li>${c}</li>`).join(''); });
