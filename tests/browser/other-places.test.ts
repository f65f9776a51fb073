import { lookAtPlaces } from './each-place.ts';

lookAtPlaces(1);
