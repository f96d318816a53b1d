import type { Engine } from '../session/engine';

export const engine: Promise<Engine> = Promise.reject(new Error('the engine is not written yet'));
