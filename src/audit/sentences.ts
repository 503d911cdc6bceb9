export { sentencesOf } from '../kernel/sentences.ts';
