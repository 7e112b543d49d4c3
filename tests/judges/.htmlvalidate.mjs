export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // On a phone the follow-up table's parts are no longer displayed as a table, and without explicit roles some browsers
    // then forget that they are one.
    'no-redundant-role': 'off',
    // A stylesheet with a checksum is refused by browsers where the pages are opened as files; ours comes from our own host.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The page's own name comes first and the site's last; long words are Finnish, and what cuts a title cuts its end.
    'long-title': 'off',
    // The stylesheet keeps telephone numbers in one piece, and copied ones stay as they were written.
    'tel-non-breaking': 'off',
  },
};
