/** Whether the tests have an engine to work with; test/engine/setup.ts has started or found one and says so here. */
export const engineMissing = process.env.PINBENCH_TEST_ENGINE !== 'yes';
