//! What a person does, in a real browser: headless Chromium, driven by ChromeDriver.

mod access;
pub mod driver;
mod journey;
