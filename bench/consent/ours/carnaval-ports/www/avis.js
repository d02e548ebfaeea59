function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
var avis=document.getElementById('avis'),deja=false;
function lancer(){if(deja)return;deja=true;ecrire('avis_vu','1',365);avis.hidden=true;window.dataLayer=window.dataLayer||[];window.gtag=window.gtag||function(){dataLayer.push(arguments)};gtag('js',new Date());gtag('config','G-CARNAVAL55');charger('//www.googletagmanager.com/gtag/js?id=G-CARNAVAL55');charger('//static.hotjar.com/c/hotjar-881200.js?sv=6');}
if(lire('avis_vu'))lancer();else{avis.hidden=false;addEventListener('scroll',lancer,{once:true});document.getElementById('ok').onclick=lancer}
