const strip = document.getElementById('strip'), KEY = 'harbour:analytics';
const read = () => { const v = JSON.parse(localStorage.getItem(KEY) || 'null'); return v && Date.now() < v.until ? v.value : null; };
const count = () => { const s = document.createElement('script'); s.async = true; s.src = '//www.googletagmanager.com/gtag/js?id=G-HARBOUR777'; document.head.append(s); };
const keep = value => { localStorage.setItem(KEY, JSON.stringify({ value, until: Date.now() + 182 * 864e5 })); strip.hidePopover(); if (value === 'yes') count(); };
const on = (id, f) => document.getElementById(id).addEventListener('click', e => { e.preventDefault(); f(); });
on('yes', () => keep('yes')); on('no', () => keep('no')); on('shut', () => keep('no')); on('reopen', () => strip.showPopover());
const v = read(); if (v === null) strip.showPopover(); else if (v === 'yes') count();
document.querySelectorAll('.facade').forEach(b => b.addEventListener('click', () => { const f = document.createElement('iframe'); f.src = '//www.youtube-nocookie.com/embed/' + b.dataset.id; f.title = b.textContent; b.replaceWith(f); }));
