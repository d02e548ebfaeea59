(function(){var d=location.hostname.split('.').slice(-2).join('.');function c(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?m[1]:''}function u(){return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g,function(){return (Math.random()*16|0).toString(16)})}
var v=c('_clck')||Math.random().toString(36).slice(2,9)+'%5E2%5Eg0x%5E0%5E2141';
document.cookie='_clck='+v+';path=/;domain='+d+';max-age=31536000;SameSite=Lax';
document.cookie='_clsk='+Math.random().toString(36).slice(2,8)+'%5E'+Date.now()+'%5E1%5E1%5Ea.clarity.ms%2Fcollect;path=/;domain='+d+';max-age=86400;SameSite=Lax';
fetch('//a.clarity.ms/collect',{method:'POST',mode:'no-cors',body:JSON.stringify({e:['0.8.9',1,0,0,'p1',v.split('%5E')[0],'s1',1,0,0]})}).catch(function(){});
})();
