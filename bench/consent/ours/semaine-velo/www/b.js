function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
var b=document.getElementById('b');
function tout(){ window.dataLayer=window.dataLayer||[];window.gtag=window.gtag||function(){dataLayer.push(arguments)};gtag('js',new Date());gtag('config','G-VELOVELO12');charger('//www.googletagmanager.com/gtag/js?id=G-VELOVELO12'); window.fbq=window.fbq||function(){fbq.queue.push(arguments)};fbq.queue=fbq.queue||[];fbq('init','1029384756');fbq('track','PageView');charger('//connect.facebook.net/fr_FR/fbevents.js'); charger('//snap.licdn.com/li.lms-analytics/insight.min.js') }
function fin(v){ecrire('velo_ok',v,180);b.hidden=true;if(v==='1')tout()}
document.getElementById('y').onclick=document.getElementById('x').onclick=function(){fin('1')};
document.getElementById('n').onclick=function(){fin('0')};
var v=lire('velo_ok');if(v==='1')tout();if(!v)b.hidden=false;
