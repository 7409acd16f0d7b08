import fc from "fast-check";

// Property tests draw the same inputs on every machine, so that what fails once fails again; TAIZHANG_SEED draws others.
fc.configureGlobal({seed: Number(process.env.TAIZHANG_SEED ?? 1)});
