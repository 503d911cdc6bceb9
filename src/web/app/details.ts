/** What the detail pane can show. A kind is named in the address (`?detail=source:src_1`) and in `DetailLink`. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface DetailProps {
  readonly id: string;
}

export interface DetailKind {
  readonly kind: string;
  /** Shown in the trail: `Source`. */
  readonly label: string;
  readonly component: LazyExoticComponent<ComponentType<DetailProps>>;
}

export const detailKinds: readonly DetailKind[] = [
  {
    kind: 'source',
    label: 'Source',
    component: lazy(() => import('../sources/SourceDetail.tsx')),
  },
  {
    kind: 'history',
    label: 'History',
    component: lazy(() => import('../case/HistoryDetail.tsx')),
  },
  {
    kind: 'note',
    label: 'Note',
    component: lazy(() => import('../articles/NoteDetail.tsx')),
  },
  {
    kind: 'entry',
    label: 'Entry',
    component: lazy(() => import('../articles/EntryDetail.tsx')),
  },
  {
    kind: 'open-place',
    label: 'Open place',
    component: lazy(() => import('../articles/OpenPlaceDetail.tsx')),
  },
  {
    kind: 'quotation',
    label: 'Quotation',
    component: lazy(() => import('../articles/QuotationDetail.tsx')),
  },
  {
    kind: 'finding',
    label: 'Finding',
    component: lazy(() => import('../audit/FindingDetail.tsx')),
  },
  {
    kind: 'observation',
    label: 'Observation',
    component: lazy(() => import('../observations/ObservationDetail.tsx')),
  },
  {
    kind: 'new-observation',
    label: 'New observation',
    component: lazy(() => import('../observations/NewObservationDetail.tsx')),
  },
  {
    kind: 'edit-observation',
    label: 'Edit',
    component: lazy(() => import('../observations/EditObservationDetail.tsx')),
  },
  {
    kind: 'join-observations',
    label: 'Join',
    component: lazy(() => import('../observations/join/JoinDetail.tsx')),
  },
  {
    kind: 'episodes',
    label: 'Episodes',
    component: lazy(() => import('../chronology/episodes/EpisodesDetail.tsx')),
  },
  {
    kind: 'episode',
    label: 'Episode',
    component: lazy(() => import('../chronology/episodes/EpisodeDetail.tsx')),
  },
  {
    kind: 'edit-episode',
    label: 'Form',
    component: lazy(() => import('../chronology/episodes/EpisodeFormDetail.tsx')),
  },
  {
    kind: 'duplicates',
    label: 'Duplicates',
    component: lazy(() => import('../observations/join/DuplicatesDetail.tsx')),
  },
  {
    kind: 'statements',
    label: 'Statements',
    component: lazy(() => import('../statements/StatementsDetail.tsx')),
  },
  {
    kind: 'actor',
    label: 'Actor',
    component: lazy(() => import('../observations/ActorDetail.tsx')),
  },
  {
    kind: 'link',
    label: 'Link',
    component: lazy(() => import('../routes/LinkDetail.tsx')),
  },
  {
    kind: 'edit-link',
    label: 'Form',
    component: lazy(() => import('../routes/form/LinkFormDetail.tsx')),
  },
  {
    kind: 'place',
    label: 'Place',
    component: lazy(() => import('../routes/PlaceDetail.tsx')),
  },
  {
    kind: 'edit-place',
    label: 'Form',
    component: lazy(() => import('../routes/form/PlaceFormDetail.tsx')),
  },
  {
    kind: 'series',
    label: 'Series',
    component: lazy(() => import('../figures/SeriesDetail.tsx')),
  },
  {
    kind: 'edit-series',
    label: 'Edit',
    component: lazy(() => import('../figures/edit/SeriesFormDetail.tsx')),
  },
  {
    kind: 'edit-number',
    label: 'Number',
    component: lazy(() => import('../figures/edit/PointFormDetail.tsx')),
  },
  {
    kind: 'agreement',
    label: 'Agreement',
    component: lazy(() => import('../agreements/AgreementDetail.tsx')),
  },
  {
    kind: 'new-agreement',
    label: 'New agreement',
    component: lazy(() => import('../agreements/form/NewAgreementDetail.tsx')),
  },
  {
    kind: 'edit-agreement',
    label: 'Edit',
    component: lazy(() => import('../agreements/form/EditAgreementDetail.tsx')),
  },
  {
    kind: 'new-provision',
    label: 'New provision',
    component: lazy(() => import('../agreements/form/NewProvisionDetail.tsx')),
  },
  {
    kind: 'edit-provision',
    label: 'Provision',
    component: lazy(() => import('../agreements/form/EditProvisionDetail.tsx')),
  },
  {
    kind: 'rate',
    label: 'Rate',
    component: lazy(() => import('../agreements/form/RateDetail.tsx')),
  },
  {
    kind: 'performance',
    label: 'Performance',
    component: lazy(() => import('../agreements/PerformanceDetail.tsx')),
  },
  {
    kind: 'tie',
    label: 'Tie',
    component: lazy(() => import('../network/TieDetail.tsx')),
  },
  {
    kind: 'expectation',
    label: 'Expectation',
    component: lazy(() => import('../expectations/ExpectationDetail.tsx')),
  },
  {
    kind: 'new-expectation',
    label: 'New expectation',
    component: lazy(() => import('../expectations/form/NewExpectationDetail.tsx')),
  },
  {
    kind: 'edit-expectation',
    label: 'Edit',
    component: lazy(() => import('../expectations/form/EditExpectationDetail.tsx')),
  },
  {
    kind: 'decide-expectation',
    label: 'Decide',
    component: lazy(() => import('../expectations/form/DecideDetail.tsx')),
  },
  {
    kind: 'hypothesis',
    label: 'Hypothesis',
    component: lazy(() => import('../hypotheses/HypothesisDetail.tsx')),
  },
  {
    kind: 'record-search',
    label: 'Search',
    component: lazy(() => import('../hypotheses/searches/RecordSearchDetail.tsx')),
  },
  {
    kind: 'assessment',
    label: 'Weighing',
    component: lazy(() => import('../hypotheses/AssessmentDetail.tsx')),
  },
  {
    kind: 'code',
    label: 'Code',
    component: lazy(() => import('../codebook/CodeDetail.tsx')),
  },
  {
    kind: 'coding-runs',
    label: 'Automatic coding',
    component: lazy(() => import('../codebook/RunsDetail.tsx')),
  },
  {
    kind: 'passage',
    label: 'Passage',
    component: lazy(() => import('../search/PassageDetail.tsx')),
  },
  {
    kind: 'about',
    label: 'About Dragoman',
    component: lazy(() => import('../case/AboutDetail.tsx')),
  },
];

export const detailKind = (kind: string): DetailKind | undefined =>
  detailKinds.find((each) => each.kind === kind);
