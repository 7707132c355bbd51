import { engineHere } from './engine/here';
import { serveEngine } from './engine/worker-main';
import type { Port } from './worker/port';

// The worker of the add-in: its own file, so that the pane is small.
const { engine, files } = engineHere();
serveEngine(self as unknown as Port, engine, files);
