//! The job queue: nothing is lost, nothing runs twice at once, and a job that goes wrong harms only itself.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use anyhow::bail;
use hamroh::jobs::{self, Job, MAX_ATTEMPTS, Runner};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;
use tokio::sync::{Barrier, Notify, oneshot};

use crate::harness::TestApp;

/// What the jobs of a test did: how often each number was run.
#[derive(Clone, Default)]
struct Tally(Arc<Mutex<BTreeMap<u32, u32>>>);

impl Tally {
    fn add(&self, number: u32) {
        *self.0.lock().unwrap().entry(number).or_default() += 1;
    }

    fn runs(&self) -> Vec<(u32, u32)> {
        self.0.lock().unwrap().iter().map(|(number, runs)| (*number, *runs)).collect()
    }
}

/// Adds one to its number.
#[derive(Serialize, Deserialize)]
struct Count {
    number: u32,
}

impl Job for Count {
    const NAME: &'static str = "test_count";
    type State = Tally;

    async fn run(self, tally: &Tally) -> anyhow::Result<()> {
        tally.add(self.number);
        Ok(())
    }
}

/// Ends only together with another one of its kind, so both must be running at the same time.
#[derive(Serialize, Deserialize)]
struct Meet {
    number: u32,
}

impl Job for Meet {
    const NAME: &'static str = "test_meet";
    const TIME_LIMIT: Duration = Duration::from_secs(20);
    type State = (Tally, Arc<Barrier>);

    async fn run(self, (tally, barrier): &Self::State) -> anyhow::Result<()> {
        tally.add(self.number);
        barrier.wait().await;
        Ok(())
    }
}

/// Says when it has started and ends when it is told to, badly if its payload says so.
#[derive(Serialize, Deserialize)]
struct Hold {
    fails: bool,
}

#[derive(Clone, Default)]
struct Hand {
    started: Arc<Notify>,
    release: Arc<Notify>,
}

impl Job for Hold {
    const NAME: &'static str = "test_hold";
    const TIME_LIMIT: Duration = Duration::from_secs(20);
    type State = Hand;

    async fn run(self, hand: &Hand) -> anyhow::Result<()> {
        hand.started.notify_one();
        hand.release.notified().await;
        if self.fails {
            bail!("too late");
        }
        Ok(())
    }
}

/// Goes wrong in the way that its payload says, and counts its tries and what it is told at the end.
#[derive(Serialize, Deserialize)]
enum GoWrong {
    Fail,
    Panic,
    NeverEnd,
}

#[derive(Clone, Default)]
struct Wrongs {
    tries: Tally,
    given_up: Tally,
}

impl Job for GoWrong {
    const NAME: &'static str = "test_go_wrong";
    const TIME_LIMIT: Duration = Duration::from_millis(50);
    type State = Wrongs;

    async fn run(self, wrongs: &Wrongs) -> anyhow::Result<()> {
        wrongs.tries.add(0);
        match self {
            Self::Fail => bail!("the thing\0 is broken"),
            Self::Panic => panic!("the job has {} bugs", 2),
            Self::NeverEnd => std::future::pending().await,
        }
    }

    async fn give_up(self, wrongs: &Wrongs) -> anyhow::Result<()> {
        wrongs.given_up.add(0);
        Ok(())
    }
}

#[derive(Debug, PartialEq, Eq, sqlx::FromRow)]
struct Row {
    attempts: i32,
    last_error: Option<String>,
    finished: bool,
    failed: bool,
    claimed: bool,
}

async fn rows(pool: &PgPool) -> Vec<Row> {
    sqlx::query_as(
        "select attempts, last_error, finished_at is not null as finished, failed_at is not null as failed,
            claimed_until is not null as claimed
        from jobs order by id",
    )
    .fetch_all(pool)
    .await
    .unwrap()
}

fn pass(app: &TestApp, time: SignedDuration) -> Timestamp {
    let now = app.clock.now() + time;
    app.clock.set(now);
    now
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_workers_share_the_jobs_and_never_run_the_same_one() {
    let app = TestApp::start().await;
    for number in 0..200 {
        jobs::queue(&app.pool, &Meet { number }, app.clock.now()).await.unwrap();
    }
    let tally = Tally::default();
    let runner = Runner::new(&app.pool, &app.clock).with::<Meet>((tally.clone(), Arc::new(Barrier::new(2))));
    let other = runner.clone();
    let first = tokio::spawn(async move { runner.run_due().await.unwrap() });
    let second = tokio::spawn(async move { other.run_due().await.unwrap() });
    // Every job needs one of the other worker's, so neither can have done more than its half.
    assert_eq!((first.await.unwrap(), second.await.unwrap()), (100, 100));
    assert_eq!(tally.runs(), (0..200).map(|number| (number, 1)).collect::<Vec<_>>());
    let wanted = Row { attempts: 1, last_error: None, finished: true, failed: false, claimed: false };
    assert!(rows(&app.pool).await.iter().all(|row| *row == wanted));
}

#[tokio::test]
async fn a_job_exists_exactly_when_its_change_does() {
    let app = TestApp::start().await;
    let tally = Tally::default();
    let runner = Runner::new(&app.pool, &app.clock).with::<Count>(tally.clone());
    let mut undone = app.pool.begin().await.unwrap();
    jobs::queue(&mut *undone, &Count { number: 1 }, app.clock.now()).await.unwrap();
    undone.rollback().await.unwrap();
    let mut done = app.pool.begin().await.unwrap();
    jobs::queue(&mut *done, &Count { number: 2 }, app.clock.now()).await.unwrap();
    assert_eq!(runner.run_due().await.unwrap(), 0, "not before the change is committed");
    done.commit().await.unwrap();
    assert_eq!(runner.run_due().await.unwrap(), 1);
    assert_eq!(tally.runs(), [(2, 1)]);
}

#[tokio::test]
async fn jobs_wait_for_their_time_and_run_in_its_order() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    let tally = Tally::default();
    let runner = Runner::new(&app.pool, &app.clock).with::<Count>(tally.clone());
    jobs::queue(&app.pool, &Count { number: 1 }, now + SignedDuration::from_secs(60)).await.unwrap();
    assert_eq!(runner.run_due().await.unwrap(), 0);
    pass(&app, SignedDuration::from_secs(59));
    assert_eq!(runner.run_due().await.unwrap(), 0);
    pass(&app, SignedDuration::from_secs(1));
    assert_eq!(runner.run_due().await.unwrap(), 1);
    assert_eq!(runner.run_due().await.unwrap(), 0, "done is done");
    assert_eq!(tally.runs(), [(1, 1)]);
}

#[tokio::test]
async fn a_worker_that_dies_gives_its_job_back() {
    let app = TestApp::start().await;
    jobs::queue(&app.pool, &Hold { fails: false }, app.clock.now()).await.unwrap();
    let hand = Hand::default();
    let runner = Runner::new(&app.pool, &app.clock).with::<Hold>(hand.clone());
    let dying = runner.clone();
    let worker = tokio::spawn(async move { dying.work(std::future::pending()).await });
    hand.started.notified().await;
    worker.abort();
    assert!(worker.await.unwrap_err().is_cancelled());

    assert_eq!(runner.run_due().await.unwrap(), 0, "its lease still runs");
    pass(&app, SignedDuration::from_secs(2 * 20 - 1));
    assert_eq!(runner.run_due().await.unwrap(), 0, "its lease still runs");
    pass(&app, SignedDuration::from_secs(1));
    hand.release.notify_one();
    assert_eq!(runner.run_due().await.unwrap(), 1);
    assert_eq!(rows(&app.pool).await, [Row { attempts: 2, last_error: None, finished: true, failed: false, claimed: false }]);
}

#[tokio::test]
async fn what_a_worker_says_after_its_lease_is_not_heard() {
    let app = TestApp::start().await;
    let id = jobs::queue(&app.pool, &Hold { fails: true }, app.clock.now()).await.unwrap();
    let slow_hand = Hand::default();
    let slow = Runner::new(&app.pool, &app.clock).with::<Hold>(slow_hand.clone());
    let slow = tokio::spawn(async move { slow.run_due().await.unwrap() });
    slow_hand.started.notified().await;

    pass(&app, SignedDuration::from_secs(2 * 20));
    let next_hand = Hand::default();
    let next = Runner::new(&app.pool, &app.clock).with::<Hold>(next_hand.clone());
    sqlx::query("update jobs set payload = '{\"fails\": false}' where id = $1").bind(id.0).execute(&app.pool).await.unwrap();
    let next = tokio::spawn(async move { next.run_due().await.unwrap() });
    next_hand.started.notified().await;

    slow_hand.release.notify_one();
    assert_eq!(slow.await.unwrap(), 1);
    let taken = Row { attempts: 2, last_error: None, finished: false, failed: false, claimed: true };
    assert_eq!(rows(&app.pool).await, [taken], "the job is the other worker's now");
    next_hand.release.notify_one();
    assert_eq!(next.await.unwrap(), 1);
    assert_eq!(rows(&app.pool).await, [Row { attempts: 2, last_error: None, finished: true, failed: false, claimed: false }]);
}

#[tokio::test]
async fn a_failing_job_is_tried_less_and_less_often_and_then_given_up() {
    let app = TestApp::start().await;
    jobs::queue(&app.pool, &GoWrong::Fail, app.clock.now()).await.unwrap();
    let wrongs = Wrongs::default();
    let runner = Runner::new(&app.pool, &app.clock).with::<GoWrong>(wrongs.clone());
    let mut wait = SignedDuration::from_secs(30);
    for attempt in 1..MAX_ATTEMPTS {
        assert_eq!(runner.run_due().await.unwrap(), 1, "try {attempt}");
        let error = Some("the thing\u{fffd} is broken".to_owned());
        assert_eq!(rows(&app.pool).await, [Row { attempts: attempt, last_error: error, finished: false, failed: false, claimed: false }]);
        pass(&app, wait - SignedDuration::from_secs(1));
        assert_eq!(runner.run_due().await.unwrap(), 0, "before its time, after try {attempt}");
        pass(&app, SignedDuration::from_secs(1));
        wait *= 4;
    }
    assert_eq!(wrongs.given_up.runs(), []);
    assert_eq!(runner.run_due().await.unwrap(), 1, "the last try");
    assert_eq!((wrongs.tries.runs(), wrongs.given_up.runs()), (vec![(0, 8)], vec![(0, 1)]));
    let row = &rows(&app.pool).await[0];
    assert!(row.failed && !row.finished && !row.claimed, "{row:?}");
    pass(&app, SignedDuration::from_hours(24 * 365));
    assert_eq!(runner.run_due().await.unwrap(), 0, "a failed job is left alone");
}

#[tokio::test]
async fn a_job_that_brings_the_server_down_each_time_is_not_run_for_ever() {
    let app = TestApp::start().await;
    jobs::queue(&app.pool, &GoWrong::Fail, app.clock.now()).await.unwrap();
    // What eight servers leave behind that died while they ran it.
    sqlx::query("update jobs set attempts = 8, claimed_until = run_at").execute(&app.pool).await.unwrap();
    let wrongs = Wrongs::default();
    let runner = Runner::new(&app.pool, &app.clock).with::<GoWrong>(wrongs.clone());
    assert_eq!(runner.run_due().await.unwrap(), 1);
    assert_eq!((wrongs.tries.runs(), wrongs.given_up.runs()), (vec![], vec![(0, 1)]));
    assert!(rows(&app.pool).await[0].failed);
}

#[tokio::test]
async fn a_panic_or_an_endless_wait_fails_that_job_alone() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    jobs::queue(&app.pool, &GoWrong::Panic, now).await.unwrap();
    jobs::queue(&app.pool, &GoWrong::NeverEnd, now).await.unwrap();
    sqlx::query(
        "insert into jobs (id, name, payload, run_at) select gen_random_uuid(), 'test_count', '{\"number\": -1}', run_at from jobs limit 1",
    )
    .execute(&app.pool)
    .await
    .unwrap();
    jobs::queue(&app.pool, &Count { number: 7 }, now).await.unwrap();
    let tally = Tally::default();
    let runner = Runner::new(&app.pool, &app.clock).with::<GoWrong>(Wrongs::default()).with::<Count>(tally.clone());
    assert_eq!(runner.run_due().await.unwrap(), 4);
    assert_eq!(tally.runs(), [(7, 1)]);
    let mut errors: Vec<_> = rows(&app.pool).await.into_iter().filter_map(|row| row.last_error).collect();
    errors.sort();
    assert_eq!(errors.len(), 3);
    assert_eq!(errors[0], "panicked: the job has 2 bugs");
    assert_eq!(errors[1], "ran longer than 50ms");
    assert!(errors[2].starts_with("the payload does not fit the job"), "{}", errors[2]);
}

#[tokio::test]
async fn jobs_of_a_newer_server_are_left_for_it() {
    let app = TestApp::start().await;
    jobs::queue(&app.pool, &Hold { fails: false }, app.clock.now()).await.unwrap();
    let runner = Runner::new(&app.pool, &app.clock).with::<Count>(Tally::default());
    assert_eq!(runner.run_due().await.unwrap(), 0);
    assert_eq!(rows(&app.pool).await, [Row { attempts: 0, last_error: None, finished: false, failed: false, claimed: false }]);
}

#[tokio::test]
async fn a_stopping_server_waits_for_the_job_that_runs_and_takes_no_other() {
    let app = TestApp::start().await;
    let hand = Hand::default();
    let runner = Runner::new(&app.pool, &app.clock).with::<Hold>(hand.clone()).with::<Count>(Tally::default());
    jobs::queue(&app.pool, &Hold { fails: false }, app.clock.now()).await.unwrap();
    let (stop, stopping) = oneshot::channel();
    let heard = Arc::new(Notify::new());
    let hears = heard.clone();
    let worker = tokio::spawn(async move {
        let shutdown = async {
            stopping.await.unwrap();
            hears.notify_one();
        };
        runner.work(shutdown).await;
    });
    hand.started.notified().await;
    stop.send(()).unwrap();
    heard.notified().await;
    jobs::queue(&app.pool, &Count { number: 1 }, app.clock.now()).await.unwrap();
    assert!(!worker.is_finished());
    hand.release.notify_one();
    worker.await.unwrap();
    let rows = rows(&app.pool).await;
    assert_eq!(rows[0], Row { attempts: 1, last_error: None, finished: true, failed: false, claimed: false });
    assert_eq!(rows[1], Row { attempts: 0, last_error: None, finished: false, failed: false, claimed: false });
}

#[tokio::test]
async fn a_slow_job_does_not_hold_up_the_others() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    let hand = Hand::default();
    let meeting = Arc::new(Barrier::new(2));
    let runner = Runner::new(&app.pool, &app.clock).with::<Hold>(hand.clone()).with::<Meet>((Tally::default(), meeting.clone()));
    jobs::queue(&app.pool, &Hold { fails: false }, now).await.unwrap();
    jobs::queue(&app.pool, &Meet { number: 1 }, now).await.unwrap();
    let (stop, stopping) = oneshot::channel::<()>();
    let worker = tokio::spawn(async move { runner.work(async { stopping.await.unwrap() }).await });
    hand.started.notified().await;
    // The second job runs while the first is held: it comes to the meeting.
    tokio::time::timeout(Duration::from_secs(20), meeting.wait()).await.unwrap();
    stop.send(()).unwrap();
    hand.release.notify_one();
    worker.await.unwrap();
    assert!(rows(&app.pool).await.iter().all(|row| row.finished));
}
