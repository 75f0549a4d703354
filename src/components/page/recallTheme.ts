/**
 * Script that hears of a script of the page that fails or cannot be had, so that no room is kept for what will not
 * come (`data-broken`), and that sets the theme and the text the reader has chosen before anything is painted. It stands in the
 * head as it is here: what is loaded from a file would come too late.
 */
export const recallTheme =
  "addEventListener('error',e=>{if(e.target===window||e.target.tagName==='SCRIPT')" +
  "document.documentElement.dataset.broken=''},true);" +
  "try{for(const k of['theme','size','width']){const t=localStorage.getItem(k);" +
  'if(/^(light|dark|large|larger|narrow|wide)$/.test(t))document.documentElement.dataset[k]=t}}catch{}';
