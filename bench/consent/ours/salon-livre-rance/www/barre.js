function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
var b=document.getElementById('barre');b.hidden=!!lire('salon_choix');
document.getElementById('a').onclick=function(){ecrire('salon_choix','oui',180);b.hidden=true};
document.getElementById('r').onclick=function(){ecrire('salon_choix','non',180);b.hidden=true};
