import { render } from 'preact';
import { App } from './app.tsx';

const root = document.getElementById('workbench');
if (root) render(<App />, root);
