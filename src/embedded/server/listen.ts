import { createServer, type RequestListener, type Server } from 'node:http';
import { isErrorCode } from './error-code';

const attempts = 50;

/** Serves on the loopback interface, on `port` or the next free one. */
export async function listen(listener: RequestListener, port: number): Promise<{ server: Server; port: number }> {
  for (let candidate = port; candidate < port + attempts; candidate++) {
    const server = createServer(listener);
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return { server, port: typeof address === 'object' && address !== null ? address.port : candidate };
    } catch (error) {
      if (!isErrorCode(error, 'EADDRINUSE') && !isErrorCode(error, 'EACCES')) throw error;
    }
  }
  throw new Error(`no free port from ${port} to ${port + attempts - 1}`);
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
