function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
var wall=document.getElementById('wall');
function ads(){charger('//securepubads.g.doubleclick.net/tag/js/gpt.js');new Image().src='//ib.adnxs.com/getuid?x=1'}
document.getElementById('free').onclick=function(){ecrire('folk','ads',180);wall.hidden=true;document.body.style.overflow='';ads()};
if(lire('folk')==='ads')ads();else if(!/supporter|legal|privacy/.test(location.pathname)){wall.hidden=false;document.body.style.overflow='hidden'}
