/**
 * Script that sets the theme the reader has chosen before anything is painted. It stands in the
 * head as it is here: what is loaded from a file would come too late.
 */
export const recallTheme =
  "try{const t=localStorage.getItem('theme');" +
  "if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
