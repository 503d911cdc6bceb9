/** All rooms, in the order of the work. A room that is not built yet is not here. */
import {
  type Icon,
  IconAffiliate,
  IconArticle,
  IconBooks,
  IconCalendarEvent,
  IconChartAreaLine,
  IconFileImport,
  IconFiles,
  IconGavel,
  IconHighlight,
  IconHome,
  IconLayoutGrid,
  IconListCheck,
  IconListTree,
  IconMessages,
  IconNotes,
  IconPackageImport,
  IconQuote,
  IconRoute,
  IconScale,
  IconSearch,
  IconTargetArrow,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface Room {
  /** Where it lives: `/sources`. */
  readonly path: string;
  /** What may follow it in the address, as wouter writes it: `/:document?`. */
  readonly within?: string;
  readonly label: string;
  readonly icon: Icon;
  /** Goes there after `g`. */
  readonly key: string;
  /** Heading in the column; '' stands first, without one. */
  readonly group: '' | 'Read' | 'Code' | 'Order' | 'Weigh' | 'Check';
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
    path: '/search',
    label: 'Search',
    icon: IconSearch,
    key: 'f',
    group: 'Read',
    component: lazy(() => import('../search/SearchRoom.tsx')),
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
    path: '/read',
    within: '/:document?',
    label: 'Read & code',
    icon: IconHighlight,
    key: 'r',
    group: 'Code',
    component: lazy(() => import('../read/ReadRoom.tsx')),
  },
  {
    path: '/passages',
    label: 'Coded passages',
    icon: IconQuote,
    key: 'p',
    group: 'Code',
    component: lazy(() => import('../passages/PassagesRoom.tsx')),
  },
  {
    path: '/codebook',
    label: 'Codebook',
    icon: IconListTree,
    key: 'b',
    group: 'Code',
    component: lazy(() => import('../codebook/CodebookRoom.tsx')),
  },
  {
    path: '/memos',
    label: 'Memos',
    icon: IconNotes,
    key: 'm',
    group: 'Code',
    component: lazy(() => import('../memos/MemosRoom.tsx')),
  },
  {
    path: '/agreement',
    label: 'Agreement',
    icon: IconUsers,
    key: 'g',
    group: 'Code',
    component: lazy(() => import('../agreement/AgreementRoom.tsx')),
  },
  {
    path: '/projects',
    label: 'Projects',
    icon: IconPackageImport,
    key: 'q',
    group: 'Code',
    component: lazy(() => import('../projects/ProjectsRoom.tsx')),
  },
  {
    path: '/chronology',
    label: 'Chronology',
    icon: IconCalendarEvent,
    key: 't',
    group: 'Order',
    component: lazy(() => import('../chronology/ChronologyRoom.tsx')),
  },
  {
    path: '/statements',
    label: 'Statements',
    icon: IconMessages,
    key: 'v',
    group: 'Order',
    component: lazy(() => import('../statements/StatementsRoom.tsx')),
  },
  {
    path: '/actors',
    label: 'Actors',
    icon: IconUsersGroup,
    key: 'h',
    group: 'Order',
    component: lazy(() => import('../actors/ActorsRoom.tsx')),
  },
  {
    path: '/relations',
    label: 'Relations',
    icon: IconAffiliate,
    key: 'l',
    group: 'Order',
    component: lazy(() => import('../network/NetworkRoom.tsx')),
  },
  {
    path: '/agreements',
    label: 'Agreements',
    icon: IconGavel,
    key: 'e',
    group: 'Order',
    component: lazy(() => import('../agreements/AgreementsRoom.tsx')),
  },
  {
    path: '/figures',
    label: 'Figures',
    icon: IconChartAreaLine,
    key: 'n',
    group: 'Order',
    component: lazy(() => import('../figures/FiguresRoom.tsx')),
  },
  {
    path: '/routes',
    label: 'Routes',
    icon: IconRoute,
    key: 'w',
    group: 'Order',
    component: lazy(() => import('../routes/RoutesRoom.tsx')),
  },
  {
    path: '/comparison',
    label: 'Comparison',
    icon: IconLayoutGrid,
    key: 'k',
    group: 'Weigh',
    component: lazy(() => import('../comparison/ComparisonRoom.tsx')),
  },
  {
    path: '/hypotheses',
    label: 'Hypotheses',
    icon: IconScale,
    key: 'y',
    group: 'Weigh',
    component: lazy(() => import('../hypotheses/HypothesesRoom.tsx')),
  },
  {
    path: '/expectations',
    label: 'Expectations',
    icon: IconTargetArrow,
    key: 'x',
    group: 'Weigh',
    component: lazy(() => import('../expectations/ExpectationsRoom.tsx')),
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

export const roomAt = (path: string): Room | undefined =>
  rooms.find(
    (room) => room.path === path || (room.within !== undefined && path.startsWith(`${room.path}/`)),
  );
