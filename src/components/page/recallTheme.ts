/**
 * Script that hears of a script of the page that fails or cannot be had, so that no room is kept for what will not
 * come (`data-broken`), and that sets the theme the reader has chosen before anything is painted. It stands in the
 * head as it is here: what is loaded from a file would come too late.
 */
export const recallTheme =
  "addEventListener('error',e=>{if(e.target===window||e.target.tagName==='SCRIPT')" +
  "document.documentElement.dataset.broken=''},true);" +
  "try{const t=localStorage.getItem('theme');" +
  "if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
