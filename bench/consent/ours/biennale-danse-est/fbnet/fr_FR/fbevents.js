// stand-in for Meta's fbevents.js
(function(){var dom=location.hostname.replace(/^www\./,'');var m=document.cookie.match(/_fbp=([^;]+)/);var v=m?m[1]:'fb.1.'+Date.now()+'.'+Math.floor(Math.random()*1e10);
if(!m)document.cookie='_fbp='+v+';path=/;domain='+dom+';max-age=7776000';
var q=(window.fbq&&window.fbq.queue)||[];q.forEach(function(a){if(a[0]==='track')new Image().src='//www.facebook.com/tr/?id=1029384756&ev='+a[1]+'&fbp='+v+'&dl='+encodeURIComponent(location.href)});
})();
