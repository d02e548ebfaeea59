// stand-in for hCaptcha's loader
fetch('//api.hcaptcha.com/checksiteconfig?v=1',{mode:'no-cors'}).catch(function(){});
