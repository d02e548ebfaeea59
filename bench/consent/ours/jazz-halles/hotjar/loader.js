// stand-in for Hotjar's loader
(function(){var id=((document.currentScript||{src:''}).src.match(/hotjar-(\d+)/)||[])[1]||'0';
var dom=location.hostname.replace(/^www\./,'');
function u(){return 'xxxxxxxx-xxxx-4xxx'.replace(/x/g,function(){return Math.floor(Math.random()*16).toString(16)})}
if(document.cookie.indexOf('_hjSessionUser_'+id)<0)document.cookie='_hjSessionUser_'+id+'='+btoa(JSON.stringify({id:u(),created:Date.now()}))+';path=/;domain='+dom+';max-age=31536000';
document.cookie='_hjSession_'+id+'='+btoa(JSON.stringify({id:u()}))+';path=/;domain='+dom+';max-age=1800';
var s=document.createElement('script');s.async=true;s.src='//script.hotjar.com/modules.0a1b2c3d.js';document.head.appendChild(s);
})();
