import { hash, verify } from '@node-rs/argon2';

// argon2id is the library's default algorithm; memory and passes as OWASP's password storage cheat sheet gives them (19 MiB, 2, 1).
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

// A hash of nothing anybody knows: an unknown address takes as long as a known one.
const nobodys = await hashPassword(crypto.randomUUID());

/** Whether the password is right; without a hash it takes the same time and is wrong. */
export async function passwordIsRight(
  storedHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const right = await verify(storedHash ?? nobodys, password);
  return right && storedHash != null;
}
