import { writeFileSync } from 'node:fs';
import { tokens } from './tokens.ts';

writeFileSync(new URL('../styles/tokens.css', import.meta.url), tokens());
