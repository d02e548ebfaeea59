function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
var m=document.getElementById('m'),c=lire('agora');
function fb(){ window.fbq=window.fbq||function(){fbq.queue.push(arguments)};fbq.queue=fbq.queue||[];fbq('init','1029384756');fbq('track','PageView');charger('//connect.facebook.net/fr_FR/fbevents.js'); }
document.getElementById('j1').onclick=function(){ecrire('agora','1',365);m.close();fb()};
document.getElementById('j2').onclick=function(){ecrire('agora','0',1);m.close()};
if(c==='1')fb();if(!c)m.showModal();
