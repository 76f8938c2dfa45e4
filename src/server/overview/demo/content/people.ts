// The forty people of the demo company: who they are, where they belong and whom they answer to.
import { engineeringPeople } from './people/engineering.ts';
import { operationsPeople } from './people/operations.ts';
import { servicesPeople } from './people/services.ts';
import type { PersonText } from './shape.ts';

export const people: PersonText[] = [...servicesPeople, ...operationsPeople, ...engineeringPeople];
