(function(){var d=location.hostname.split('.').slice(-2).join('.');function c(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?m[1]:''}function u(){return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g,function(){return (Math.random()*16|0).toString(16)})}
var id=(document.currentScript.src.match(/hotjar-(\d+)/)||[])[1];
var s=c('_hjSessionUser_'+id)||btoa(JSON.stringify({id:u(),created:Date.now(),existing:false}));
document.cookie='_hjSessionUser_'+id+'='+s+';path=/;domain='+d+';max-age=31536000;SameSite=Lax';
document.cookie='_hjSession_'+id+'='+btoa(JSON.stringify({id:u(),c:Date.now()}))+';path=/;domain='+d+';max-age=1800;SameSite=Lax';
var e=document.createElement('script');e.src='//script.hotjar.com/modules.0a1b2c3d4e5f.js';e.async=true;document.head.appendChild(e);
})();
