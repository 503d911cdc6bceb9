/** Paper and ink: warm greys, one accent, a serif for what sources say and a sans for what the program says. */
import {
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Modal,
  Notification,
} from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dbe5f0',
  '#b8cadf',
  '#91adcc',
  '#6f93ba',
  '#547cab',
  '#3f6690',
  '#345679',
  '#2d4a6b',
  '#203650',
];

const gray: MantineColorsTuple = [
  '#faf8f4',
  '#f4f1ea',
  '#e9e5db',
  '#dcd7cb',
  '#c5bfb1',
  '#9d978a',
  '#6f6a60',
  '#524e46',
  '#393631',
  '#23211e',
];

const dark: MantineColorsTuple = [
  '#e3dfd6',
  '#c9c4b9',
  '#a8a297',
  '#847f75',
  '#5b5750',
  '#45423c',
  '#353330',
  '#292724',
  '#201e1c',
  '#171614',
];

export const theme = createTheme({
  primaryColor: 'ink',
  // Dark enough in both themes to carry white letters.
  primaryShade: { light: 7, dark: 6 },
  colors: { ink, gray, dark },
  black: '#23211e',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace",
  headings: {
    fontFamily:
      "'Source Serif 4 Variable', 'Noto Serif Armenian Variable', 'Noto Serif Georgian Variable', Georgia, serif",
    fontWeight: '600',
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: Modal.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
      styles: { content: { border: '1px solid var(--rule)' } },
    }),
    Drawer: Drawer.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Take the notice away' } },
    }),
  },
});

/** `--serif` for quoted matter; `--paper`, `--desk`, `--rule`, `--quiet` so that rooms need no colours of their own. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--serif':
      "'Source Serif 4 Variable', 'Noto Serif Armenian Variable', 'Noto Serif Georgian Variable', Georgia, serif",
  },
  light: {
    '--mantine-color-body': '#fdfcf9',
    '--mantine-color-dimmed': '#6a655b',
    '--mantine-color-error': '#a8321e',
    '--paper': '#fdfcf9',
    '--desk': '#f4f1ea',
    '--rule': '#e0dbcf',
    '--quiet': '#6a655b',
    '--ink': '#23211e',
    '--accent': '#345679',
    '--chosen': '#e7edf4',
    '--mark': '#fbe9b7',
    '--error': '#a8321e',
    '--warning': '#8a5a00',
    '--info': '#345679',
    '--good': '#00684c',
  },
  dark: {
    '--mantine-color-body': '#201e1c',
    '--mantine-color-dimmed': '#a8a297',
    '--mantine-color-error': '#f2907d',
    '--paper': '#201e1c',
    '--desk': '#191816',
    '--rule': '#3a3733',
    '--quiet': '#a8a297',
    '--ink': '#e3dfd6',
    '--accent': '#91adcc',
    '--chosen': '#2a3644',
    '--mark': '#57481c',
    '--error': '#f2907d',
    '--warning': '#e9b44c',
    '--info': '#91adcc',
    '--good': '#5cc9a3',
  },
});
