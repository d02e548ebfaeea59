function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
var pan=document.getElementById('pan');function panneau(v){pan.hidden=!v}
function mesurer(){ window.dataLayer=window.dataLayer||[];window.gtag=window.gtag||function(){dataLayer.push(arguments)};gtag('js',new Date());gtag('config','G-REGATES321');charger('//www.googletagmanager.com/gtag/js?id=G-REGATES321'); }
document.getElementById('o').onclick=function(){ecrire('rq_vu','1',180);ecrire('rq_mesure','1',180);panneau(false);mesurer()};
document.getElementById('k').onclick=function(){ecrire('rq_vu','1',180);panneau(false)}; // oublie d'effacer rq_mesure
if(lire('rq_mesure'))mesurer();if(!lire('rq_vu'))panneau(true);
