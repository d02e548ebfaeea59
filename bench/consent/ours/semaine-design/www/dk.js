function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
var dk=document.getElementById('dk');function aff(){dk.hidden=false}
function fin(v){ecrire('sd_choix',v,180);dk.hidden=true;if(v==='oui'){ window.dataLayer=window.dataLayer||[];window.gtag=window.gtag||function(){dataLayer.push(arguments)};gtag('js',new Date());gtag('config','G-DESIGNWK27');charger('//www.googletagmanager.com/gtag/js?id=G-DESIGNWK27'); }}
document.querySelectorAll('.dk .o').forEach(function(b){b.onclick=function(){fin('oui')}});document.getElementById('dkn').onclick=function(){fin('non')};
var c=lire('sd_choix');if(c==='oui')fin('oui');if(!c)aff();
