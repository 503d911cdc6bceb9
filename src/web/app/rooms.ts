/** All rooms, in the order of the work. A room that is not built yet is not here. */
import {
  type Icon,
  IconArticle,
  IconBooks,
  IconFileImport,
  IconFiles,
  IconHome,
  IconListCheck,
} from '@tabler/icons-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface Room {
  /** Where it lives: `/sources`. */
  readonly path: string;
  readonly label: string;
  readonly icon: Icon;
  /** Goes there after `g`. */
  readonly key: string;
  /** Heading in the column; '' stands first, without one. */
  readonly group: '' | 'Read' | 'Check';
  readonly component: LazyExoticComponent<ComponentType>;
}

export const rooms: readonly Room[] = [
  {
    path: '/',
    label: 'Overview',
    icon: IconHome,
    key: 'o',
    group: '',
    component: lazy(() => import('../overview/OverviewRoom.tsx')),
  },
  {
    path: '/sources',
    label: 'Sources',
    icon: IconBooks,
    key: 's',
    group: 'Read',
    component: lazy(() => import('../sources/SourcesRoom.tsx')),
  },
  {
    path: '/documents',
    label: 'Documents',
    icon: IconFiles,
    key: 'd',
    group: 'Read',
    component: lazy(() => import('../documents/DocumentsRoom.tsx')),
  },
  {
    path: '/articles',
    label: 'Articles',
    icon: IconArticle,
    key: 'a',
    group: 'Read',
    component: lazy(() => import('../articles/ArticlesRoom.tsx')),
  },
  {
    path: '/import',
    label: 'Import',
    icon: IconFileImport,
    key: 'i',
    group: 'Read',
    component: lazy(() => import('../import/ImportRoom.tsx')),
  },
  {
    path: '/audit',
    label: 'Audit',
    icon: IconListCheck,
    key: 'c',
    group: 'Check',
    component: lazy(() => import('../audit/AuditRoom.tsx')),
  },
];

export const roomAt = (path: string): Room | undefined => rooms.find((room) => room.path === path);
