/** The public origin of the site; a fork sets its own. */
export const SITE = process.env.SITE ?? 'https://ipv6-atlas.example';

/** The path it lives under there, with its slashes. */
export const BASE = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
