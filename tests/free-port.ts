/** Asks the system for a port that nobody uses. */
import { createServer, type AddressInfo } from 'node:net';

/** The system does not give the same port out again soon, so it is still free when the server asks. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
